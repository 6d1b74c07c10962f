package dk.vaekstspor.followup;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.links.LinkExpired;
import dk.vaekstspor.links.LinkInvalid;
import dk.vaekstspor.vocabulary.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@VaekstsporTest
class SurveysTests {

	@Autowired
	private OpenedCases cases;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private FollowUpPlan plan;

	@Autowired
	private Surveys surveys;

	@Autowired
	private SurveyAnswers answers;

	@Autowired
	private SurveyLinks links;

	private long followUpId;

	@BeforeEach
	void planFollowUp() {
		String caseNumber = this.cases.workedOn(Channel.WEB, "hanne@firma.example", true).caseNumber();
		this.followUpId = this.plan.next(caseNumber).id();
	}

	@AfterEach
	void resetClock() {
		this.process.resetClock();
	}

	@Test
	void keepsAnswerAsWritten() {
		this.surveys.answer(token(), 5, "Tak 👍 æøå <b>fed</b>");
		SurveyAnswer answer = this.answers.find(this.followUpId).orElseThrow();
		assertThat(answer.satisfaction()).isEqualTo(5);
		assertThat(answer.comment()).isEqualTo("Tak 👍 æøå <b>fed</b>");
	}

	@Test
	void takesOnlyOneAnswerPerLink() {
		String token = token();
		this.surveys.check(token);
		this.surveys.answer(token, 5, "");
		assertThatThrownBy(() -> this.surveys.answer(token, 1, "")).isInstanceOf(SurveyAlreadyAnswered.class);
		assertThatThrownBy(() -> this.surveys.check(token)).isInstanceOf(SurveyAlreadyAnswered.class);
		assertThat(this.answers.find(this.followUpId).orElseThrow().satisfaction()).isEqualTo(5);
	}

	@Test
	void takesOnlyOneOfTwoAnswersAtOnce() throws Exception {
		String token = token();
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			Callable<Boolean> answering = () -> isAccepted(token);
			List<Future<Boolean>> accepted = people.invokeAll(List.of(answering, answering));
			assertThat(accepted.get(0).get()).isNotEqualTo(accepted.get(1).get());
		}
		finally {
			people.shutdown();
		}
	}

	@Test
	void refusesLinkOlderThanSixtyDays() {
		this.process.at(Instant.parse("2026-03-02T10:00:00Z"));
		String token = token();
		this.process.at(Instant.parse("2026-05-01T09:59:59Z"));
		this.surveys.check(token);
		this.process.at(Instant.parse("2026-05-01T10:00:00Z"));
		assertThatThrownBy(() -> this.surveys.answer(token, 5, "")).isInstanceOf(LinkExpired.class);
	}

	@Test
	void refusesTamperedLink() {
		String token = token();
		String payload = token.split("\\.")[1];
		String other = this.links.tokenFor(this.followUpId + 1).split("\\.")[1];
		assertInvalid(token.replace(payload, other));
		assertInvalid(token.substring(0, token.length() - 4));
		assertInvalid("");
		assertInvalid("ikke et link");
	}

	@Test
	void refusesUnsignedLinkAndOtherKey() throws Exception {
		JWTClaimsSet claims = SignedJWT.parse(token()).getJWTClaimsSet();
		assertInvalid(new PlainJWT(new PlainHeader(), claims).serialize());
		SignedJWT forged = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
		forged.sign(new MACSigner(new byte[32]));
		assertInvalid(forged.serialize());
	}

	@Test
	void refusesLinkToUnknownFollowUp() {
		assertInvalid(this.links.tokenFor(Long.MAX_VALUE));
	}

	private String token() {
		return this.links.tokenFor(this.followUpId);
	}

	private boolean isAccepted(String token) {
		try {
			this.surveys.answer(token, 3, "");
			return true;
		}
		catch (SurveyAlreadyAnswered ex) {
			return false;
		}
	}

	private void assertInvalid(String token) {
		assertThatThrownBy(() -> this.surveys.check(token)).isInstanceOf(LinkInvalid.class);
	}

}
