package app.linekeeper.domain.person;

import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.SearchText;
import app.linekeeper.locales.Language;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Somebody with a Telegram account; one person may be a member of several partners. */
@Entity
public class Person {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private @Nullable Long version;

    private long telegramId;
    private String name;
    private String searchText;

    @Enumerated(EnumType.STRING)
    private Language language;

    private ZoneId zone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "current_member"))
    private @Nullable MemberId currentMember;

    private boolean reachable = true;
    private Instant createdAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Person() {}

    public Person(PersonId id, long telegramId, String name, Language language, ZoneId zone, Instant createdAt) {
        this.id = id;
        this.telegramId = telegramId;
        this.name = name;
        this.searchText = SearchText.of(name);
        this.language = language;
        this.zone = zone;
        this.createdAt = createdAt;
    }

    public PersonId id() {
        return id;
    }

    public long telegramId() {
        return telegramId;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    /** The zone in which this person's days and quiet hours are counted. */
    public ZoneId zone() {
        return zone;
    }

    /** The membership in which this person acts now; null until the first one. */
    public @Nullable MemberId currentMember() {
        return currentMember;
    }

    /** False from the moment Telegram said that the person blocked the bot until they write again (rule 33). */
    public boolean isReachable() {
        return reachable;
    }

    public void speak(Language chosen) {
        language = chosen;
    }

    public void moveTo(ZoneId chosen) {
        zone = chosen;
    }

    /** From now on acts as this member, who must be one of this person's memberships. */
    public void actAs(MemberId member) {
        currentMember = member;
    }
}
