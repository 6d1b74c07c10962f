package dk.vaekstspor.bottlenecks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes numbers in as few bytes as they need, seven bits a byte.
 */
final class PackedWriter {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

	/** Writes a number that is not negative. */
	PackedWriter number(long number) {
		long rest = number;
		while (rest > 0x7F) {
			this.bytes.write((int) (rest & 0x7F) | 0x80);
			rest >>>= 7;
		}
		this.bytes.write((int) rest);
		return this;
	}

	PackedWriter text(String text) {
		byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
		number(encoded.length);
		this.bytes.writeBytes(encoded);
		return this;
	}

	byte[] toBytes() {
		return this.bytes.toByteArray();
	}

}
