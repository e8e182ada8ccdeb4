package app.linekeeper.bot.outbox;

import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.domain.document.DocumentFile;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import tools.jackson.databind.json.JsonMapper;

/**
 * Delivers a document of any type effectively once: a short message announces it, and is then turned into the file. Whatever breaks
 * in between, the same message is turned again, which changes nothing where it was done.
 */
@Component
class DocumentDelivery {

    private final BotApi api;
    private final OutboxMessages messages;
    private final UploadedFiles uploaded;
    private final DocumentFiles files;
    private final Failures failures;
    private final JsonMapper json;
    private final Words words = Words.standard();

    DocumentDelivery(
            BotApi api,
            OutboxMessages messages,
            UploadedFiles uploaded,
            DocumentFiles files,
            Failures failures,
            JsonMapper json) {
        this.api = api;
        this.messages = messages;
        this.uploaded = uploaded;
        this.files = files;
        this.failures = failures;
        this.json = json;
    }

    Delivered deliver(OutboxMessage message) {
        DocumentOrder order = json.readValue(message.payload(), DocumentOrder.class);
        DocumentFile file = files.of(new DocumentId(order.document()));
        try {
            Integer announced = message.messageId();
            int messageId = announced == null ? announce(message, order, file) : announced;
            return turnInto(message, messageId, order, file);
        } catch (CompletionException e) {
            return failures.read(message.chatId(), CallFailure.of(e));
        }
    }

    private int announce(OutboxMessage message, DocumentOrder order, DocumentFile file) {
        String said = words.plain(Text.of("delivery.coming").with("file", file.name()), order.language());
        int messageId = Awaited.answer(api.call(new SendMessage(Long.toString(message.chatId()), said)))
                .getMessageId();
        messages.announced(message.id(), messageId);
        return messageId;
    }

    private Delivered turnInto(OutboxMessage message, int messageId, DocumentOrder order, DocumentFile file) {
        try {
            turn(message.chatId(), messageId, order, file);
            return new Delivered.Done(messageId);
        } catch (CompletionException e) {
            CallFailure failure = CallFailure.of(e);
            return switch (failure.kind()) {
                case WRONG_FILE -> {
                    uploaded.forget(file);
                    yield new Delivered.Failed(failure.words());
                }
                case GONE -> {
                    messages.announcementLost(message.id());
                    yield new Delivered.Failed(failure.words());
                }
                case NOT_MODIFIED -> new Delivered.Done(messageId);
                default -> failures.read(message.chatId(), failure);
            };
        }
    }

    private void turn(long chatId, int messageId, DocumentOrder order, DocumentFile file) {
        InputMediaDocument document = uploaded.fileId(file)
                .map(InputMediaDocument::new)
                .orElseGet(() -> new InputMediaDocument(new ByteArrayInputStream(file.bytes()), file.name()));
        document.setCaption(words.plain(
                Text.of("delivery.caption_" + file.type().name().toLowerCase(Locale.ROOT)), order.language()));
        Serializable turned = Awaited.answer(api.turnInto(chatId, messageId, document));
        if (turned instanceof Message shown && shown.getDocument() != null) {
            uploaded.remember(file, shown.getDocument().getFileId());
        }
    }
}
