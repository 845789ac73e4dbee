package vn.bang57.actual;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ActualRepository extends JpaRepository<ActualEntity, Long> {

    /** Locks the row, so that the version that is compared is the version that is overwritten. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ActualEntity a where a.id = :id")
    Optional<ActualEntity> lock(long id);
}
