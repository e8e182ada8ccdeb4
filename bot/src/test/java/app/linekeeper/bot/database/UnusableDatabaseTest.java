package app.linekeeper.bot.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.bot.Linekeeper;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnusableDatabaseTest {

    @Test
    void aServerThatIsAwayEndsTheStartWithWordsAndKeepsThePassword(CapturedOutput output) {
        startOn("jdbc:postgresql://127.0.0.1:1/linekeeper?user=bot&password=kept-secret");
        assertThat(output)
                .contains("The database cannot be used: Connection to 127.0.0.1:1 refused")
                .contains("spring.datasource.url")
                .doesNotContain("\tat ")
                .doesNotContain("kept-secret");
    }

    @Test
    void aFileThatAnotherProcessHasOpenEndsTheStartWithWords(CapturedOutput output, @TempDir Path folder)
            throws Exception {
        try (FileChannel file = FileChannel.open(folder.resolve("bot.mv.db"), CREATE, WRITE)) {
            file.lock();
            startOn("jdbc:h2:file:" + folder.resolve("bot"));
        }
        assertThat(output)
                .contains("The database cannot be used: ")
                .contains("end the other one")
                .doesNotContain("\tat ");
    }

    private static void startOn(String database) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Linekeeper.class)
                        .run(
                                "--spring.datasource.url=" + database,
                                "--linekeeper.telegram.token=1:test",
                                "--server.port=0",
                                "--management.server.port=0"))
                .isInstanceOf(Exception.class);
    }
}
