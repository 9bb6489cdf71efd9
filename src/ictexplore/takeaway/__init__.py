"""What a visitor or a command takes away: material gathered from the engine, files made of it."""
