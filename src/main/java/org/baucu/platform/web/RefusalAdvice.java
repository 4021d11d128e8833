package org.baucu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baucu.platform.RefusedException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * What a page answers to a refusal that it does not show itself: 409 with what is wrong, or 413 to an upload that is too large. A person gets
 * a page by way of the error dispatch, which gives it its frame; a script gets problem details. Comes before Spring's own handler, which would
 * answer a person with problem details too.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    /** Request attributes that the error pages read. */
    static final String VIOLATIONS = "violations";

    static final String BACK = "back";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(
            RefusedException refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(VIOLATIONS, refused.violations());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refused.getMessage());
        problem.setProperty(VIOLATIONS, refused.violations());
        return answer(problem, request, response);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(
            MaxUploadSizeExceededException tooLarge, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer(
                ProblemDetail.forStatusAndDetail(HttpStatus.PAYLOAD_TOO_LARGE, "Tệp gửi lên quá lớn."),
                request,
                response);
    }

    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains(MediaType.TEXT_HTML_VALUE)) {
            return ResponseEntity.status(problem.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        request.setAttribute(BACK, back(request));
        response.sendError(problem.getStatus());
        return null;
    }

    /** The page that sent the request, if it can be asked for again. */
    static String back(HttpServletRequest request) {
        return SameSite.page(request.getHeader(HttpHeaders.REFERER));
    }
}
