package app.linekeeper.bot.outbox;

import app.linekeeper.bot.drawing.Sketch;
import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.conversations.Opened;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Delivers a file of any kind effectively once: a short message announces it, and is then turned into the file. Whatever
 * breaks in between, the same message is turned again, which changes nothing where it was done.
 */
@Component
class FileDelivery {

    private final BotApi api;
    private final OutboxMessages messages;
    private final UploadedFiles uploaded;
    private final Failures failures;

    FileDelivery(BotApi api, OutboxMessages messages, UploadedFiles uploaded, Failures failures) {
        this.api = api;
        this.messages = messages;
        this.uploaded = uploaded;
        this.failures = failures;
    }

    Delivered deliver(OutboxMessage message, Opened.Enclosure enclosed) {
        try {
            Integer announced = message.messageId();
            return turnInto(message, announced == null ? announce(message, enclosed) : announced, enclosed);
        } catch (CompletionException e) {
            return failed(message, CallFailure.of(e));
        }
    }

    private Delivered failed(OutboxMessage message, CallFailure failure) {
        Delivered read = failures.read(message.chatId(), failure);
        return read instanceof Delivered.Unsure unsure ? new Delivered.Unsure(unsure.words(), true) : read;
    }

    private int announce(OutboxMessage message, Opened.Enclosure enclosed) {
        int messageId = Awaited.answer(api.call(new SendMessage(Long.toString(message.chatId()), enclosed.coming())))
                .getMessageId();
        messages.announced(message.id(), messageId);
        return messageId;
    }

    private Delivered turnInto(OutboxMessage message, int messageId, Opened.Enclosure enclosed) {
        try {
            turn(message.chatId(), messageId, enclosed);
            return new Delivered.Done(messageId);
        } catch (CompletionException e) {
            CallFailure failure = CallFailure.of(e);
            return switch (failure.kind()) {
                case WRONG_FILE -> {
                    uploaded.forget(enclosed.file());
                    yield new Delivered.Failed(failure.words());
                }
                case GONE -> {
                    messages.announcementLost(message.id());
                    yield new Delivered.Failed(failure.words());
                }
                case NOT_MODIFIED -> new Delivered.Done(messageId);
                default -> failed(message, failure);
            };
        }
    }

    private void turn(long chatId, int messageId, Opened.Enclosure enclosed) {
        InputMedia media = media(enclosed.file());
        media.setCaption(enclosed.under().html());
        media.setParseMode("HTML");
        Object turned = Awaited.answer(api.turnInto(chatId, messageId, media, Sketch.keyboard(enclosed.under())));
        if (turned instanceof Message shown) {
            uploaded.remember(enclosed.file(), shown);
        }
    }

    private InputMedia media(Opened.OutFile file) {
        String known = uploaded.fileId(file).orElse(null);
        return switch (file.look()) {
            case DOCUMENT ->
                known == null
                        ? new InputMediaDocument(file.bytes().open(), file.name())
                        : new InputMediaDocument(known);
            case PICTURE ->
                known == null ? new InputMediaPhoto(file.bytes().open(), file.name()) : new InputMediaPhoto(known);
        };
    }
}
