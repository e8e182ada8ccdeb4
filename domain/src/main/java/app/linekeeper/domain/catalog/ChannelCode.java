package app.linekeeper.domain.catalog;

import jakarta.persistence.Embeddable;

/** Names a messenger channel in price lists and lines, such as {@code whatsapp}. */
@Embeddable
public record ChannelCode(String value) implements Comparable<ChannelCode> {

    public ChannelCode {
        if (!value.matches("[a-z0-9_]{1,32}")) {
            throw new IllegalArgumentException("not a channel code: " + value);
        }
    }

    @Override
    public int compareTo(ChannelCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
