package app.linekeeper.bot.intake;

import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.locales.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** Tells Telegram the commands for the chat's menu, in each language and in English for all the others. */
@Component
class CommandMenu {

    private static final Logger log = LoggerFactory.getLogger(CommandMenu.class);

    private final BotApi api;
    private final Conversations conversations;

    CommandMenu(BotApi api, Conversations conversations) {
        this.api = api;
        this.conversations = conversations;
    }

    /** Sent without waiting; where it fails, the menu stays as it was. */
    void publish() {
        publish(Language.EN, null);
        for (Language language : Language.values()) {
            publish(language, language.code());
        }
    }

    private void publish(Language language, @Nullable String code) {
        List<BotCommand> commands = conversations.commands(language).stream()
                .map(command -> new BotCommand(command.name(), command.description()))
                .toList();
        if (commands.isEmpty()) {
            return;
        }
        SetMyCommands menu = new SetMyCommands(commands);
        menu.setLanguageCode(code);
        api.call(menu).exceptionally(thrown -> {
            log.warn("The command menu was not set: {}", CallFailure.of(thrown).words());
            return null;
        });
    }
}
