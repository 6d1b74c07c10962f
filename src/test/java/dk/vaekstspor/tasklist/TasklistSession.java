package dk.vaekstspor.tasklist;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser's session with Tasklist, cookies and token included.
 */
public final class TasklistSession {

	private final String root;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	public TasklistSession(int port) {
		this.root = "http://localhost:" + port + "/camunda";
	}

	public TasklistSession signIn(String user) {
		get("/api/engine/engine/");
		HttpResponse<String> answer = post("/api/admin/auth/user/default/login/tasklist",
				"application/x-www-form-urlencoded",
				"username=" + user + "&password=" + URLEncoder.encode(user, StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(200);
		get("/api/engine/engine/");
		return this;
	}

	public HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	HttpResponse<String> post(String path, String type, String body) {
		return send(request(path).header("Content-Type", type)
			.header("X-XSRF-TOKEN", token())
			.POST(BodyPublishers.ofString(body)));
	}

	HttpResponse<String> put(String path, String json) {
		return send(request(path).header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", token())
			.PUT(BodyPublishers.ofString(json)));
	}

	HttpResponse<String> delete(String path) {
		return send(request(path).header("X-XSRF-TOKEN", token()).DELETE());
	}

	HttpResponse<String> postWithoutToken(String path, String type, String body) {
		return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.root + path)).header("Accept", "application/json");
	}

	private String token() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (Exception ex) {
			throw new IllegalStateException("The application does not answer", ex);
		}
	}

}
