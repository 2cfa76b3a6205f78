"""What words mean: a message and its circumstances in, triggers and values out. Pure, without I/O."""
