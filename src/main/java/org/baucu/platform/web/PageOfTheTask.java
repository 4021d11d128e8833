package org.baucu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.platform.work.WorkRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A work page answers only for tasks that are done on it: an address put together by hand, or an old one, says so instead of failing later. */
@Configuration(proxyBeanMethods = false)
class PageOfTheTask implements WebMvcConfigurer {

    /** What is done with any task, whatever its page. */
    private static final Set<String> OF_ALL_TASKS = Set.of("/work/claim", "/work/release", "/work/draft", "/work/many");

    private final ObjectProvider<WorkItems> work;

    PageOfTheTask(ObjectProvider<WorkItems> work) {
        this.work = work;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Guard()).addPathPatterns("/work/**");
    }

    private final class Guard implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            String path = request.getServletPath();
            String task = request.getParameter("taskId");
            if (task != null && !OF_ALL_TASKS.contains(path)) {
                view(task)
                        .filter(item -> !path.equals(item.formKey()) && !path.startsWith(item.formKey() + "/"))
                        .ifPresent(item -> {
                            throw new RefusedException(WorkRule.OTHER_PAGE.broken(""));
                        });
            }
            return true;
        }

        /** Who may not see the task, or whose task is gone, is told so by the page. */
        private Optional<WorkItem> view(String task) {
            try {
                return Optional.ofNullable(work.getObject().view(task));
            } catch (RefusedException toldByThePage) {
                return Optional.empty();
            }
        }
    }
}
