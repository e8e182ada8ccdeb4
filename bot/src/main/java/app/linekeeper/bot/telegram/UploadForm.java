package app.linekeeper.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.hc.client5.http.entity.mime.FormBodyPart;
import org.apache.hc.client5.http.entity.mime.FormBodyPartBuilder;
import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.InputStreamBody;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;

/**
 * A form with a file in it, as RFC 7578 has it: the name of the file is UTF-8 as it is, and there is no {@code filename*}.
 * No mode of the HTTP library writes that by itself: one puts question marks for Cyrillic, one percent signs, and each
 * adds what the standard forbids.
 */
final class UploadForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ContentType PLAIN = ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8);
    private static final String FILE = "file";

    private UploadForm() {}

    static HttpEntity of(EditMessageMedia method, InputMedia document) throws IOException {
        ObjectNode media = JSON.valueToTree(document);
        MultipartEntityBuilder form = MultipartEntityBuilder.create()
                // the mode whose headers are written in the charset of the form
                .setMode(HttpMultipartMode.LEGACY)
                .setCharset(StandardCharsets.UTF_8);
        if (document.isNewMedia()) {
            media.put("media", "attach://" + FILE);
            form.addPart(file(document));
        }
        form.addTextBody("chat_id", Objects.requireNonNull(method.getChatId()), PLAIN)
                .addTextBody("message_id", String.valueOf(method.getMessageId()), PLAIN)
                .addTextBody("media", media.toString(), PLAIN);
        if (method.getReplyMarkup() != null) {
            form.addTextBody("reply_markup", JSON.writeValueAsString(method.getReplyMarkup()), PLAIN);
        }
        return form.build();
    }

    private static FormBodyPart file(InputMedia document) {
        // it stands in quotes, and no file system takes these in a name
        String name = document.getMediaName().replaceAll("[\"\\\\/\\p{Cntrl}]", "_");
        return FormBodyPartBuilder.create(
                        FILE,
                        new InputStreamBody(document.getNewMediaStream(), ContentType.APPLICATION_OCTET_STREAM, name))
                .setField("Content-Disposition", "form-data; name=\"" + FILE + "\"; filename=\"" + name + "\"")
                .build();
    }
}
