package app.linekeeper.conversations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.engine.Flows;
import app.linekeeper.conversations.flow.FlowDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeps the diagrams in {@code docs/flows} true; {@code -Dlinekeeper.flows.write=true} draws them anew. */
@ConversationTest
class FlowDiagramsTest {

    private static final Path FOLDER = Path.of("..", "docs", "flows");

    @Autowired
    private Flows flows;

    @Test
    void everyFlowHasItsDiagramAndNoOtherHas() throws IOException {
        if (Boolean.getBoolean("linekeeper.flows.write")) {
            write();
        }
        for (FlowDefinition flow : flows.all()) {
            assertThat(file(flow))
                    .as("write the diagrams, see conversations/README.md")
                    .hasContent(Diagram.of(flow));
        }
        assertThat(drawn())
                .containsExactlyInAnyOrderElementsOf(
                        flows.all().stream().map(FlowDiagramsTest::file).toList());
    }

    private void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (Path old : drawn()) {
            Files.delete(old);
        }
        for (FlowDefinition flow : flows.all()) {
            Files.writeString(file(flow), Diagram.of(flow));
        }
    }

    private static List<Path> drawn() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static Path file(FlowDefinition flow) {
        return FOLDER.resolve(flow.name() + ".md");
    }
}
