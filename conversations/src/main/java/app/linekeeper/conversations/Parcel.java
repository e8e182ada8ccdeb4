package app.linekeeper.conversations;

import java.util.Map;

/**
 * Something to be delivered that is opened when it is sent, and not before: only then is it checked once more and worded.
 *
 * @param kind the name of the {@link ParcelKind} that opens it, at most 30 characters
 * @param about what it is about, such as an id; whoever opens it knows by which names
 */
public record Parcel(String kind, Map<String, String> about) {

    public Parcel {
        about = Map.copyOf(about);
    }
}
