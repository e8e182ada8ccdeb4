package app.linekeeper.bot.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Reads an answer to its end before the library sees it. The library's callback never completes when the connection
 * breaks off in the middle of a body; here that becomes an ordinary failure of the call.
 */
final class WholeBody implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        try (ResponseBody body = response.body()) {
            if (body == null) {
                return response;
            }
            return response.newBuilder()
                    .body(ResponseBody.create(body.bytes(), body.contentType()))
                    .build();
        }
    }
}
