"""Tools, instruments and household things."""
