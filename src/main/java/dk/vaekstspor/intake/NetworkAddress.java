package dk.vaekstspor.intake;

import java.util.Arrays;

/**
 * What counts as one caller: an IPv4 address, or the network that an IPv6 address is in,
 * since whoever has one of these has all of its addresses.
 */
final class NetworkAddress {

	private static final int NETWORK_GROUPS = 4;

	private NetworkAddress() {
	}

	static String of(String address) {
		String[] groups = address.split("%", 2)[0].split(":");
		return (groups.length <= NETWORK_GROUPS) ? address : String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS));
	}

}
