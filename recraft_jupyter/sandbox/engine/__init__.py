"""The sandbox's pictures: pure functions from PIL images or words to pictures, without HTTP or global state."""
