package app.linekeeper.domain.line;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a set of channels as text. */
@Converter(autoApply = true)
class ChannelSetColumn implements AttributeConverter<ChannelSet, String> {

    @Override
    public String convertToDatabaseColumn(ChannelSet channels) {
        return channels.toString();
    }

    @Override
    public ChannelSet convertToEntityAttribute(String stored) {
        return ChannelSet.parse(stored);
    }
}
