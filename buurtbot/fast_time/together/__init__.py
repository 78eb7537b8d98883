"""Telephone circles and others who ring, in fast time: how soon is it seen who is silent?"""
