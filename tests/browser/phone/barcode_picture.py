"""An EAN-13 barcode as raw video (YUV4MPEG2) for Chromium's fake camera. Encoding: GS1 General Specifications, 5.2."""

from pathlib import Path

WIDTH, HEIGHT, MODULE = 640, 480, 4
LEFT_ODD = (
    "0001101",
    "0011001",
    "0010011",
    "0111101",
    "0100011",
    "0110001",
    "0101111",
    "0111011",
    "0110111",
    "0001011",
)
PARITIES = ("OOOOOO", "OOEOEE", "OOEEOE", "OOEEEO", "OEOOEE", "OEEOOE", "OEEEOO", "OEOEOE", "OEOEEO", "OEEOEO")
WHITE, BLACK, NO_COLOUR = 235, 16, 128


def modules(code: str) -> str:
    """The 95 modules of 13 digits; 1 is a bar."""
    right = ["".join("10"[int(bit)] for bit in odd) for odd in LEFT_ODD]
    even = [pattern[::-1] for pattern in right]
    parity = PARITIES[int(code[0])]
    left = "".join(
        (LEFT_ODD if side == "O" else even)[int(digit)] for digit, side in zip(code[1:7], parity, strict=True)
    )
    return f"101{left}01010{''.join(right[int(digit)] for digit in code[7:])}101"


def write_barcode_video(path: Path, code: str, frames: int = 2) -> Path:
    """The camera shows it over and over."""
    bars = "".join(bit * MODULE for bit in modules(code))
    margin = (WIDTH - len(bars)) // 2
    row = bytes(WHITE for _ in range(margin)) + bytes(BLACK if bit == "1" else WHITE for bit in bars)
    row += bytes(WHITE for _ in range(WIDTH - len(row)))
    blank = bytes([WHITE]) * WIDTH
    luma = b"".join(row if HEIGHT // 5 < line < HEIGHT * 4 // 5 else blank for line in range(HEIGHT))
    frame = b"FRAME\n" + luma + bytes([NO_COLOUR]) * (WIDTH * HEIGHT // 2)
    path.write_bytes(f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\n".encode() + frame * frames)
    return path
