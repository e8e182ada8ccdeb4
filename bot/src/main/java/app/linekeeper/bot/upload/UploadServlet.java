package app.linekeeper.bot.upload;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** All that answers on the port for uploads: {@code POST /statements}, and that there is nothing else. */
final class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int SECOND = 1_000;

    private final transient UploadDesk desk;

    UploadServlet(UploadDesk desk) {
        this.desk = desk;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isUpload =
                request.getMethod().equals("POST") && request.getRequestURI().equals("/statements");
        tell(isUpload ? desk.take(request) : UploadAnswer.of(HttpServletResponse.SC_NOT_FOUND), response);
    }

    private static void tell(UploadAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (!answer.waiting().isZero()) {
            long seconds = (answer.waiting().toMillis() + SECOND - 1) / SECOND;
            response.setHeader("Retry-After", String.valueOf(seconds));
        }
        if (answer.body() != null) {
            response.setContentType("application/json");
            response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }
}
