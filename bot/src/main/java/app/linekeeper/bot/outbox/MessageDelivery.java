package app.linekeeper.bot.outbox;

import app.linekeeper.bot.drawing.Sketch;
import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.conversations.Screen;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** Delivers words, perhaps with buttons. */
@Component
class MessageDelivery {

    private final BotApi api;
    private final Failures failures;

    MessageDelivery(BotApi api, Failures failures) {
        this.api = api;
        this.failures = failures;
    }

    Delivered deliver(OutboxMessage message, Screen screen) {
        SendMessage send = Sketch.anew(message.chatId(), screen);
        try {
            return new Delivered.Done(send(send));
        } catch (CompletionException e) {
            return failures.read(message.chatId(), CallFailure.of(e));
        }
    }

    private int send(SendMessage message) {
        try {
            return Awaited.answer(api.call(message)).getMessageId();
        } catch (CompletionException e) {
            if (message.getParseMode() == null || CallFailure.of(e).kind() != CallFailure.Kind.BAD_MARKUP) {
                throw e;
            }
            message.setText(Sketch.plain(message.getText()));
            message.setParseMode(null);
            return send(message);
        }
    }
}
