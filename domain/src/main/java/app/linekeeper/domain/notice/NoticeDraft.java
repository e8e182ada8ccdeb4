package app.linekeeper.domain.notice;

import app.linekeeper.domain.notice.choice.NoticeTopic;

/**
 * Something that is to be said, to whomever.
 *
 * @param subject what makes it one thing, at most 120 characters: a person is told of it once
 * @param facts what it is filled with, as its kind has it; at most 8,000 characters
 */
public record NoticeDraft(NoticeKind kind, NoticeTopic topic, String subject, String facts) {}
