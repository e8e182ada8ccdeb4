package app.linekeeper.bot.bench;

import app.linekeeper.bot.sandbox.botapi.ApiAnswer;
import app.linekeeper.bot.sandbox.botapi.BotApiServer;
import app.linekeeper.bot.sandbox.botapi.Call;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.Message;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.impl.bootstrap.AsyncServerBootstrap;
import org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer;
import org.apache.hc.core5.http.nio.AsyncRequestConsumer;
import org.apache.hc.core5.http.nio.AsyncServerRequestHandler;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityConsumer;
import org.apache.hc.core5.http.nio.support.AsyncResponseBuilder;
import org.apache.hc.core5.http.nio.support.BasicRequestConsumer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.reactor.IOReactorConfig;

/** The Bot API on one thread, so that what is measured is the bot and not a server that wakes a thread for each call. */
final class Front implements AsyncServerRequestHandler<Message<HttpRequest, byte[]>> {

    private final BotApiServer api;
    private final ExecutorService polls = Executors.newCachedThreadPool();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private volatile int delay;

    private Front(BotApiServer api) {
        this.api = api;
    }

    /** @return the port */
    int listen() throws IOException, InterruptedException, ExecutionException {
        HttpAsyncServer server = AsyncServerBootstrap.bootstrap()
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(1).build())
                .setCanonicalHostName("127.0.0.1")
                .register("*", this)
                .create();
        server.start();
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        InetSocketAddress bound =
                (InetSocketAddress) server.listen(free, URIScheme.HTTP).get().getAddress();
        return bound.getPort();
    }

    static Front of(BotApiServer api) {
        return new Front(api);
    }

    /** From now on every answer but that to a poll takes so many milliseconds longer. */
    void delay(int millis) {
        delay = millis;
    }

    @Override
    public AsyncRequestConsumer<Message<HttpRequest, byte[]>> prepare(
            HttpRequest request, EntityDetails entity, HttpContext context) {
        return new BasicRequestConsumer<>(BasicAsyncEntityConsumer::new);
    }

    @Override
    public void handle(Message<HttpRequest, byte[]> message, ResponseTrigger trigger, HttpContext context) {
        String[] path = message.getHead().getPath().split("/");
        byte[] body = message.getBody() == null ? new byte[0] : message.getBody();
        Call call = Call.ofJson(path[1].substring("bot".length()), path[2], body);
        if (call.method().equals("getupdates")) {
            polls.execute(() -> write(api.answer(call), trigger, context));
            return;
        }
        ApiAnswer answer = api.answer(call);
        if (delay == 0) {
            write(answer, trigger, context);
        } else {
            later.schedule(() -> write(answer, trigger, context), delay, TimeUnit.MILLISECONDS);
        }
    }

    private static void write(ApiAnswer answer, ResponseTrigger trigger, HttpContext context) {
        try {
            trigger.submitResponse(
                    AsyncResponseBuilder.create(answer.status())
                            .setEntity(answer.body(), ContentType.parse(answer.contentType()))
                            .build(),
                    context);
        } catch (HttpException | IOException gone) {
            // the bot hung up
        }
    }
}
