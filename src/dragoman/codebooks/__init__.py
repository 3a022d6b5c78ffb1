"""The shipped codebooks as tables, and what reads, checks and prints such a folder. Use `dragoman.codebook`."""
