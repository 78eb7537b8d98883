"""What neighbours share: offered, heard of, said yes to, over."""
