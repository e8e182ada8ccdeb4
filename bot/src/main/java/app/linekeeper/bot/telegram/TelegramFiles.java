package app.linekeeper.bot.telegram;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentFiles;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/** Files as Telegram keeps them: for at least an hour after it told where one is, and none above 20 MB. */
@Component
class TelegramFiles implements SentFiles {

    private final BotApi api;
    private final Connections connections;
    private final Unanswered unanswered;

    TelegramFiles(BotApi api, Connections connections, Unanswered unanswered) {
        this.api = api;
        this.connections = connections;
        this.unanswered = unanswered;
    }

    @Override
    public Optional<byte[]> bytes(SentFile file) {
        return arrived(api.call(new GetFile(file.id())))
                .filter(known -> isAsSaid(file, known))
                .flatMap(known -> arrived(unanswered.watch(connections.file(known.getFilePath()))))
                .filter(bytes -> bytes.length == file.bytes());
    }

    /** Before it is brought: a file of a local Bot API server may have any size. */
    private static boolean isAsSaid(SentFile file, File known) {
        return known.getFilePath() != null && (known.getFileSize() == null || known.getFileSize() == file.bytes());
    }

    private static <T> Optional<T> arrived(CompletableFuture<T> coming) {
        try {
            return Optional.of(coming.join());
        } catch (CompletionException failed) {
            CallFailure failure = CallFailure.of(failed);
            return switch (failure.kind()) {
                case TOO_MANY, UNSENT, UNKNOWN -> throw new IllegalStateException("no file now: " + failure.words());
                default -> Optional.empty();
            };
        }
    }
}
