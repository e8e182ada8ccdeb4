package app.linekeeper.domain.document;

import app.linekeeper.locales.Language;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.springframework.util.Assert;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the content of documents of one type is kept: JSON of its fields, nothing derived.
 *
 * @param type what is written and read
 * @param version of its fields
 */
public record KeptContent<T>(Class<T> type, int version) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(fields -> fields.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    /** As it is kept with its document. */
    public DocumentContent write(Language language, T content) {
        return new DocumentContent(language, version, JSON.writeValueAsString(content));
    }

    /**
     * What was written; what an earlier version did not have is null.
     *
     * @throws IllegalStateException if it was written in a later version
     */
    public T read(DocumentContent content) {
        Assert.state(content.version() <= version, () -> type.getSimpleName() + " in version " + content.version());
        return JSON.readValue(content.text(), type);
    }
}
