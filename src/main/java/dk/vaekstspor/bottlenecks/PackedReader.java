package dk.vaekstspor.bottlenecks;

import java.nio.charset.StandardCharsets;

/**
 * Reads what a {@link PackedWriter} wrote, in the same order.
 */
final class PackedReader {

	private final byte[] bytes;

	private int position;

	PackedReader(byte[] bytes) {
		this.bytes = bytes;
	}

	long number() {
		long number = 0;
		int shift = 0;
		byte next;
		do {
			next = this.bytes[this.position++];
			number |= (long) (next & 0x7F) << shift;
			shift += 7;
		}
		while (next < 0);
		return number;
	}

	int smallNumber() {
		return (int) number();
	}

	String text() {
		int length = smallNumber();
		this.position += length;
		return new String(this.bytes, this.position - length, length, StandardCharsets.UTF_8);
	}

}
