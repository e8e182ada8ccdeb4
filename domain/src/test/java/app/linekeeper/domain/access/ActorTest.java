package app.linekeeper.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorTest {

    private static final MemberId SOMEBODY = new MemberId(UUID.randomUUID());

    @ParameterizedTest
    @MethodSource
    void anActorIsTheSameOnceItWasStored(Actor actor) {
        assertThat(StoredActor.of(actor).actor()).isEqualTo(actor);
    }

    static Stream<Actor> anActorIsTheSameOnceItWasStored() {
        return Stream.of(
                new Actor.ByMember(SOMEBODY),
                new Actor.ByOperator(SOMEBODY),
                new Actor.ByJob("renewals"),
                new Actor.ByGateway("cards"));
    }

    @Test
    void anOperatorIsRecordedAsOne() {
        PersonId person = PersonId.next();

        assertThat(new Acting(SOMEBODY, person, Role.OPERATOR, null, null).actor())
                .isEqualTo(new Actor.ByOperator(SOMEBODY));
        assertThat(new Acting(SOMEBODY, person, Role.OWNER, new PartnerId(UUID.randomUUID()), null).actor())
                .isEqualTo(new Actor.ByMember(SOMEBODY));
    }
}
