"""What our own pages and a desk need: what stands there, who is signed in, who looks."""
