package app.linekeeper.domain.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.springframework.util.Assert;
import tools.jackson.databind.json.JsonMapper;

/** The content of an act as it is kept: JSON of its fields, nothing derived. */
final class ActContentText {

    private static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(fields -> fields.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    private ActContentText() {}

    static DocumentContent write(ActContent content) {
        return new DocumentContent(content.language(), VERSION, JSON.writeValueAsString(content));
    }

    /** @throws IllegalStateException if it was written by a newer version of the program */
    static ActContent read(DocumentContent content) {
        Assert.state(content.version() == VERSION, "an act in another version");
        return JSON.readValue(content.text(), ActContent.class);
    }
}
