package app.linekeeper.domain.document;

import app.linekeeper.locales.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Everything a document says, as it was on the day of issue (rule 28).
 *
 * @param version by which its type reads the text, from 1
 * @param text the facts, in whatever way the type keeps them
 */
@Embeddable
public record DocumentContent(
        @Enumerated(EnumType.STRING) Language language,
        @Column(name = "content_version") int version,
        @Column(name = "content", columnDefinition = "text") String text) {}
