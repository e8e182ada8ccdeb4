package app.linekeeper.bot.drawing;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** A screen as the Bot API wants it. */
public final class Sketch {

    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private Sketch() {}

    /** As a new message. */
    public static SendMessage anew(long chatId, Screen screen) {
        return SendMessage.builder()
                .chatId(chatId)
                .text(screen.html())
                .parseMode("HTML")
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard(screen))
                .build();
    }

    /** Its words as a new message, which has no buttons yet. */
    static SendMessage words(long chatId, Screen screen) {
        return anew(chatId, new Screen(screen.html(), List.of()));
    }

    /** Its buttons under a message that has its words. */
    static EditMessageReplyMarkup buttons(long chatId, int messageId, Screen screen) {
        return EditMessageReplyMarkup.builder()
                .chatId(chatId)
                .messageId(messageId)
                .replyMarkup(keyboard(screen))
                .build();
    }

    /** A message without buttons, whatever its words. */
    static EditMessageReplyMarkup noButtons(long chatId, int messageId) {
        return buttons(chatId, messageId, new Screen("", List.of()));
    }

    /** What stays of a message, without buttons. */
    static EditMessageText left(long chatId, int messageId, String html) {
        return inPlace(chatId, messageId, new Screen(html, List.of()));
    }

    /** In place of what a message shows. */
    public static EditMessageText inPlace(long chatId, int messageId, Screen screen) {
        return new ScreenEdit(chatId, messageId, screen.html(), keyboard(screen), NO_PREVIEW);
    }

    /** The words without any markup: what is left to show when Telegram does not understand the markup. */
    public static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Its buttons; null where it has none. */
    public static @Nullable InlineKeyboardMarkup keyboard(Screen screen) {
        if (screen.rows().isEmpty()) {
            return null;
        }
        List<InlineKeyboardRow> rows = screen.rows().stream()
                .map(row ->
                        new InlineKeyboardRow(row.stream().map(Sketch::button).toList()))
                .toList();
        return InlineKeyboardMarkup.builder().keyboard(rows).build();
    }

    private static InlineKeyboardButton button(Button button) {
        InlineKeyboardButton drawn = new InlineKeyboardButton(button.label());
        drawn.setCallbackData(button.data());
        drawn.setUrl(button.url());
        if (button.copied() != null) {
            drawn.setCopyText(new CopyTextButton(button.copied()));
        }
        drawn.setStyle(
                switch (button.style()) {
                    case PLAIN -> null;
                    case PRIMARY -> "primary";
                    case DANGER -> "danger";
                });
        return drawn;
    }
}
