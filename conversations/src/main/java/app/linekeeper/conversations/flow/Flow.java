package app.linekeeper.conversations.flow;

/** A dialogue, written down once. An implementation is a bean and keeps no state. */
public interface Flow {

    /** The definition; asked for once, when the application starts. */
    FlowDefinition define();
}
