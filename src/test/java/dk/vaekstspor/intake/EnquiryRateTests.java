package dk.vaekstspor.intake;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnquiryRateTests {

	private final EnquiryRate rate = new EnquiryRate(new IntakeSettings("Kommunen", DataSize.ofKilobytes(64),
			new IntakeSettings.RateLimit(2, Duration.ofHours(1))));

	@Test
	void tellsTheThirdCallerFromOneAddressWhenToTryAgain() {
		enquire("192.0.2.1");
		enquire("192.0.2.1");

		assertThatExceptionOfType(TooManyEnquiries.class).isThrownBy(() -> enquire("192.0.2.1"))
			.satisfies((refused) -> assertThat(refused.secondsToWait()).isBetween(1700L, 1800L));
		assertThatCode(() -> enquire("192.0.2.2")).doesNotThrowAnyException();
	}

	@Test
	void takesNobodysWordForTheirAddress() {
		MockHttpServletRequest request = request("192.0.2.1");
		request.addHeader("X-Forwarded-For", "198.51.100.7");
		enquire("192.0.2.1");
		enquire("192.0.2.1");

		assertThatExceptionOfType(TooManyEnquiries.class)
			.isThrownBy(() -> this.rate.preHandle(request, new MockHttpServletResponse(), this));
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.1", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
			"2001:db8:1:2:ffff:0:0:1%eth0, 2001:db8:1:2", "0:0:0:0:0:0:0:1, 0:0:0:0", "::1, ::1" })
	void countsANetworkOfManyAddressesAsOne(String address, String network) {
		assertThat(NetworkAddress.of(address)).isEqualTo(network);
	}

	private void enquire(String address) {
		this.rate.preHandle(request(address), new MockHttpServletResponse(), this);
	}

	private static MockHttpServletRequest request(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/enquiries");
		request.setRemoteAddr(address);
		return request;
	}

}
