package app.linekeeper.domain.access;

import app.linekeeper.domain.shared.MemberId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** An actor in two columns. */
@Embeddable
public record StoredActor(@Enumerated(EnumType.STRING) ActorKind kind, String id) {

    public static StoredActor of(Actor actor) {
        return new StoredActor(actor.kind(), actor.id());
    }

    public Actor actor() {
        return switch (kind) {
            case MEMBER -> new Actor.ByMember(member());
            case OPERATOR -> new Actor.ByOperator(member());
            case JOB -> new Actor.ByJob(id);
            case GATEWAY -> new Actor.ByGateway(id);
        };
    }

    private MemberId member() {
        return new MemberId(UUID.fromString(id));
    }
}
