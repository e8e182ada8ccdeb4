package app.linekeeper.bot.sandbox.botapi;

/** A call is refused, in Telegram's own words. */
final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;

    private ApiError(int code, String description) {
        super(description, null, false, false);
        this.code = code;
    }

    static ApiError badRequest(String words) {
        return new ApiError(400, "Bad Request: " + words);
    }

    static ApiError unauthorized() {
        return new ApiError(401, "Unauthorized");
    }

    static ApiError forbidden(String words) {
        return new ApiError(403, "Forbidden: " + words);
    }

    /** The path is no bot's: the token has not even the form of one. */
    static ApiError notFound() {
        return new ApiError(404, "Not Found");
    }

    static ApiError unknownMethod() {
        return new ApiError(404, "Not Found: method not found");
    }

    static ApiError conflict(String words) {
        return new ApiError(409, "Conflict: " + words);
    }

    static ApiError tooLarge() {
        return new ApiError(413, "Request Entity Too Large");
    }

    ApiAnswer answer() {
        return ApiAnswer.refused(code, String.valueOf(getMessage()), 0);
    }
}
