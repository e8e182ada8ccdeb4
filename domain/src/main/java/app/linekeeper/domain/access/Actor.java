package app.linekeeper.domain.access;

import app.linekeeper.domain.shared.MemberId;

/** Who did something that is recorded: a person whom the database knows, or a part of the program or of the world outside. */
public sealed interface Actor {

    ActorKind kind();

    /** Which of its kind, at most 60 characters. */
    String id();

    /** A member of a partner's team, or a client. */
    record ByMember(MemberId member) implements Actor {

        @Override
        public ActorKind kind() {
            return ActorKind.MEMBER;
        }

        @Override
        public String id() {
            return member.toString();
        }
    }

    /** An operator of the vendor's. */
    record ByOperator(MemberId member) implements Actor {

        @Override
        public ActorKind kind() {
            return ActorKind.OPERATOR;
        }

        @Override
        public String id() {
            return member.toString();
        }
    }

    /** A job of the program's own, by its name. */
    record ByJob(String id) implements Actor {

        @Override
        public ActorKind kind() {
            return ActorKind.JOB;
        }
    }

    /** A payment gateway, by its name. */
    record ByGateway(String id) implements Actor {

        @Override
        public ActorKind kind() {
            return ActorKind.GATEWAY;
        }
    }
}
