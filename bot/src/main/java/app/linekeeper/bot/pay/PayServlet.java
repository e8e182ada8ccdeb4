package app.linekeeper.bot.pay;

import app.linekeeper.bot.port.Body;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that answers on the port for clients and providers, and that there is nothing else. No bean: those answer on the common port. */
final class PayServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger log = LoggerFactory.getLogger(PayServlet.class);

    private final transient HookDesk hooks;
    private final transient PageDesk pages;
    private final transient SafeHeaders headers;

    PayServlet(HookDesk hooks, PageDesk pages, SafeHeaders headers) {
        this.hooks = hooks;
        this.pages = pages;
        this.headers = headers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PayAnswer answer = answer(request);
        headers.addTo(response);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.type() != null) {
            response.setContentType(answer.type());
        }
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private PayAnswer answer(HttpServletRequest request) throws IOException {
        boolean isHook = request.getRequestURI().startsWith(HookDesk.PATH);
        try {
            return isHook ? hooks.answer(request) : pages.answer(request);
        } catch (IOException broken) {
            if (!Body.isSlow(broken)) {
                throw broken;
            }
            return PayAnswer.of(PayAnswer.TIMEOUT);
        } catch (RuntimeException failed) {
            log.error("{} could not be answered", isHook ? "a message of a provider" : "a page to pay on", failed);
            return isHook ? PayAnswer.of(PayAnswer.AWAY) : pages.broken(request);
        }
    }
}
