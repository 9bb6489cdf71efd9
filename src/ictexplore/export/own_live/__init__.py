"""The live what-if of an own index: its own arithmetic in JavaScript, the simulator's controls."""
