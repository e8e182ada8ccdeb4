package app.linekeeper.domain.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** The content of an act as it is kept: JSON of its fields, nothing derived. */
final class ActContentText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(fields -> fields.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    private ActContentText() {}

    static String write(ActContent content) {
        return JSON.writeValueAsString(content);
    }

    static ActContent read(String text) {
        return JSON.readValue(text, ActContent.class);
    }
}
