package app.linekeeper.domain.line;

import app.linekeeper.domain.catalog.ChannelCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The channels of a line, at least one, each once. Kept in one column, since lines are listed with their channels. */
public record ChannelSet(List<ChannelCode> codes) {

    public ChannelSet {
        codes = codes.stream().distinct().toList();
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one channel");
        }
    }

    /** Reads what {@link #toString} wrote. */
    public static ChannelSet parse(String stored) {
        return new ChannelSet(
                Arrays.stream(stored.split(",")).map(ChannelCode::new).toList());
    }

    /** The codes with commas between them. */
    @Override
    public String toString() {
        return codes.stream().map(ChannelCode::value).collect(Collectors.joining(","));
    }
}
