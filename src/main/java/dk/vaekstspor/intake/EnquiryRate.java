package dk.vaekstspor.intake;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets each address hand in so many enquiries in a while. The address is that of the
 * connection, or what a proxy says if {@code server.forward-headers-strategy} is set.
 */
@Component
class EnquiryRate implements HandlerInterceptor {

	private static final int MOST_ADDRESSES = 100_000;

	private final LoadingCache<String, Bucket> buckets;

	EnquiryRate(IntakeSettings settings) {
		IntakeSettings.RateLimit limit = settings.rateLimit();
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST_ADDRESSES)
			.expireAfterAccess(limit.per())
			.build((address) -> bucket(limit));
	}

	private static Bucket bucket(IntakeSettings.RateLimit rate) {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
			.build();
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (HttpMethod.POST.matches(request.getMethod())) {
			count(request.getRemoteAddr());
		}
		return true;
	}

	private void count(String address) {
		ConsumptionProbe probe = this.buckets.get(NetworkAddress.of(address)).tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooManyEnquiries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
	}

}
