package vn.bang57.exchange.api;

import static vn.bang57.exchange.api.Filters.COMMUNE;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneQuery;
import vn.bang57.task.TaskQuery;

@RestController
class TasksApi {

    static final String PATH = "/api/v1/tasks";

    private final CommuneQuery communes;
    private final TaskQuery tasks;
    private final Clock clock;

    TasksApi(CommuneQuery communes, TaskQuery tasks, Clock clock) {
        this.communes = communes;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Operation(operationId = "tasks", summary = "Nhiệm vụ và tình trạng hôm nay. Tasks and how they stand today.")
    @Filters.ByCommune
    @ListParameters
    ResponseEntity<List<TaskJson>> list(HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request, COMMUNE);
        ApiPage page = query.page();
        List<Commune> every = communes.all();
        Set<String> chosen = Filters.communes(query, every);
        Map<String, Commune> bySlug = every.stream().collect(Collectors.toMap(Commune::slug, commune -> commune));
        LocalDate today = LocalDate.now(clock);
        List<TaskJson> found = tasks.list(chosen.isEmpty() ? bySlug.keySet() : chosen).stream()
                .flatMap(
                        task -> Optional.ofNullable(bySlug.get(task.commune()))
                                .map(commune -> TaskJson.of(task, commune, today))
                                .stream())
                .toList();
        return ApiAnswer.of(found, page);
    }
}
