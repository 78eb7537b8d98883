# Bij het doorgeven
media-lost = (Er hoorde een foto, spraakbericht of bestand bij. Dat kon ik niet doorgeven. Vraag of het nog een keer gestuurd kan worden.)
