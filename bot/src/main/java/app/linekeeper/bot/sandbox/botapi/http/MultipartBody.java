package app.linekeeper.bot.sandbox.botapi.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a {@code multipart/form-data} body apart. File names are UTF-8, as Telegram has them. */
final class MultipartBody {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*([^\\r\\n]+)");
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private MultipartBody() {}

    /** @param fileName null for a plain value */
    record Part(String name, @Nullable String fileName, String contentType, byte[] bytes) {}

    /** The parts in their order; none where there is no boundary. What is cut off is left out. */
    static List<Part> parts(String contentType, byte[] body) {
        List<Part> parts = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return parts;
        }
        byte[] delimiter = ("--" + boundary.group(1)).getBytes(StandardCharsets.US_ASCII);
        int begin = indexOf(body, delimiter, 0);
        while (begin >= 0) {
            int head = begin + delimiter.length;
            int next = indexOf(body, delimiter, head);
            int headEnd = indexOf(body, HEAD_END, head);
            if (next < 0 || headEnd < 0 || headEnd > next) {
                return parts;
            }
            String headers = new String(body, head, headEnd - head, StandardCharsets.UTF_8);
            parts.add(part(headers, Arrays.copyOfRange(body, headEnd + HEAD_END.length, next - 2)));
            begin = next;
        }
        return parts;
    }

    private static Part part(String headers, byte[] bytes) {
        String type = first(TYPE, headers);
        return new Part(
                String.valueOf(first(NAME, headers)),
                first(FILE, headers),
                type == null ? "application/octet-stream" : type.strip(),
                bytes);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static int indexOf(byte[] body, byte[] wanted, int from) {
        for (int at = from; at <= body.length - wanted.length; at++) {
            if (body[at] == wanted[0] && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
