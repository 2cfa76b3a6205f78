"""The stand-in, tried over a real socket, with the real SDK."""
