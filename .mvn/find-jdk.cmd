@ECHO OFF
REM Called by mvnw.cmd, as find-jdk.sh is by mvnw. Keeps JAVA_HOME when it is a JDK of at least B57_NEED; else takes the
REM JDK on PATH if it is new enough; else looks in the usual places (25 first, then 21, then the newest). Reads their
REM "release" files, so no JVM is started. Sets JAVA_HOME for the command window that it runs in.

SET "B57_NEED=21"
SET "B57_FOUND="
SET "B57_BEST=0"

IF NOT DEFINED JAVA_HOME GOTO :path
CALL :look "%JAVA_HOME:"=%"
IF DEFINED B57_FOUND GOTO :use

:path
FOR %%J IN (javac.exe) DO IF NOT "%%~$PATH:J"=="" CALL :look "%%~dp$PATH:J.."
IF DEFINED B57_FOUND GOTO :use

FOR %%P IN (
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\OpenJDK"
  "%ProgramFiles%\SapMachine\JDK"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks"
) DO FOR /D %%D IN ("%%~P\*") DO CALL :look "%%~D"
IF DEFINED B57_FOUND GOTO :use

1>&2 ECHO Bang 57 needs a JDK %B57_NEED% or newer, and none was found in JAVA_HOME, PATH or Program Files: install one, for example from https://adoptium.net, and run this command again.
CALL :forget
EXIT /B 1

:use
SET "JAVA_HOME=%B57_FOUND%"
CALL :forget
EXIT /B 0

:look
REM Remembers the folder %1 when it is a JDK that is new enough and better than the one remembered.
IF NOT EXIST "%~1\bin\javac.exe" EXIT /B 0
IF NOT EXIST "%~1\release" EXIT /B 0
SET "B57_VERSION="
SET "B57_MAJOR="
REM A line reads JAVA_VERSION="21.0.5"; the quotation mark is the only delimiter.
FOR /F usebackq^ tokens^=1^,2^ delims^=^" %%K IN ("%~1\release") DO IF "%%K"=="JAVA_VERSION=" SET "B57_VERSION=%%L"
FOR /F "delims=.-+_" %%M IN ("%B57_VERSION%") DO SET "B57_MAJOR=%%M"
IF NOT DEFINED B57_MAJOR EXIT /B 0
IF %B57_MAJOR% LSS %B57_NEED% EXIT /B 0
SET "B57_RANK=%B57_MAJOR%"
IF %B57_MAJOR% EQU 25 SET "B57_RANK=1000"
IF %B57_MAJOR% EQU 21 SET "B57_RANK=900"
IF %B57_RANK% LEQ %B57_BEST% EXIT /B 0
SET "B57_BEST=%B57_RANK%"
SET "B57_FOUND=%~f1"
EXIT /B 0

:forget
SET "B57_NEED="
SET "B57_FOUND="
SET "B57_BEST="
SET "B57_VERSION="
SET "B57_MAJOR="
SET "B57_RANK="
EXIT /B 0
