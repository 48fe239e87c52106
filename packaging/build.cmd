@echo off
rem Builds the installers of this system into target\installer: .msi and .exe, where the WiX toolset is. --dry-run prints
rem each command instead, --os linux^|macos^|windows for another system, --type msi for one kind only, --icons FOLDER
rem draws the icon's sizes.
rem
rem Takes the JDK that PACKAGING_JDK names, else JAVA_HOME: from 25 on the program starts from an archive of its loaded
rem classes. To run, and to build without installers, JDK 17 does.
setlocal
cd /d "%~dp0.."

set "JDK=%PACKAGING_JDK%"
if "%JDK%"=="" set "JDK=%JAVA_HOME%"
if not exist "%JDK%\bin\jpackage.exe" (
    echo No JDK with jpackage found: set PACKAGING_JDK to the folder of one, 25 or later. 1>&2
    exit /b 2
)

echo " %* " | findstr /c:" --dry-run " /c:" --icons " >nul || call mvn -q -DskipTests package || exit /b 1
if not exist target\packaging mkdir target\packaging
"%JDK%\bin\javac" -encoding UTF-8 -d target\packaging packaging\java\*.java || exit /b 1
"%JDK%\bin\java" -Djava.awt.headless=true -cp target\packaging Packaging %*
