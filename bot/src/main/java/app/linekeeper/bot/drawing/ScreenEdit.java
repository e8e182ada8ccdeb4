package app.linekeeper.bot.drawing;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** An edit that is content with being done: the answer repeats the whole message, which nobody wants to read. */
final class ScreenEdit extends EditMessageText {

    private static final String DONE = "{\"ok\":true";

    ScreenEdit(
            long chatId,
            int messageId,
            String html,
            @Nullable InlineKeyboardMarkup keyboard,
            LinkPreviewOptions preview) {
        super(String.valueOf(chatId), messageId, null, html, "HTML", null, keyboard, null, preview, null, null);
    }

    @Override
    public Serializable deserializeResponse(String answer) throws TelegramApiRequestException {
        return answer.startsWith(DONE) ? Boolean.TRUE : super.deserializeResponse(answer);
    }
}
