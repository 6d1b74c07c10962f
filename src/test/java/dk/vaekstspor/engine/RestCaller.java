package dk.vaekstspor.engine;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Optional;

/**
 * Calls the engine's REST API as a program does, or as Tasklist does in the browser.
 */
final class RestCaller {

	/** The REST API that Tasklist uses. */
	static final String WEBAPP = "/camunda/api/engine/engine/default";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final int port;

	private final String user;

	/** The user's password is the user's id. */
	RestCaller(int port, String user) {
		this.port = port;
		this.user = user;
	}

	HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json));
		if (!path.startsWith(WEBAPP)) {
			String credentials = this.user + ":" + this.user;
			request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes()));
		}
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	HttpResponse<String> signInToTasklist() throws IOException, InterruptedException {
		openTasklist();
		HttpResponse<String> answer = this.http.send(request("/camunda/api/admin/auth/user/default/login/tasklist")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("username=" + this.user + "&password=" + this.user))
			.build(), BodyHandlers.ofString());
		// The session is new, and so is its token.
		openTasklist();
		return answer;
	}

	private void openTasklist() throws IOException, InterruptedException {
		this.http.send(request("/camunda/app/tasklist/default/").GET().build(), BodyHandlers.discarding());
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		token().ifPresent((token) -> request.header("X-XSRF-TOKEN", token));
		return request;
	}

	private Optional<String> token() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst();
	}

}
